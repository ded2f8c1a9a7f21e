// Before the page is painted: the theme that was chosen, that scripts run, and whether the address
// asks for something that they bring.
import { remembered, show } from "../components/theme-toggle/choice.js";
import { letTransitionsFail } from "../components/transition/transition.js";

const { dataset } = document.documentElement;
dataset.script = "";
if (window.location.search !== "") {
  dataset.asked = "";
}
show(remembered());
letTransitionsFail();
