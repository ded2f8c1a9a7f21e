// Before the page is painted: the theme that was chosen, and that scripts run.
import { remembered, show } from "../components/theme-toggle/choice.js";
import { letTransitionsFail } from "../components/transition/transition.js";

document.documentElement.dataset.script = "";
show(remembered());
letTransitionsFail();
