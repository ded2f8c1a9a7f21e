// Asking: on the page of the quiz at once, on other pages when a question is opened.
import { answerHere } from "../components/quiz/inPlace.js";
import { startQuizPage } from "../components/quiz/start.js";

window["studysite"].answerHere = answerHere;
if (document.querySelector("[data-quiz-page]")) {
  startQuizPage();
}
