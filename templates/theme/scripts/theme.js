// Before the page is painted: the theme that was chosen, and that scripts run.
import { remembered, show } from "../components/theme-toggle/choice.js";

document.documentElement.dataset.script = "";
show(remembered());
