// What runs when the page has been read.
import { startContents } from "../components/contents/contents.js";
import { startCover } from "../components/cover/cover.js";
import { startFilter } from "../components/filter/filter.js";
import { startMemory } from "../components/memory/memory.js";
import { startMenu } from "../components/menu/menu.js";
import { startNotFound } from "../components/not-found/not-found.js";
import { startOffline } from "../components/offline/opener.js";
import { startQuestions } from "../components/question/question.js";
import { startSearchOpener } from "../components/search/opener.js";
import { startThemeToggle } from "../components/theme-toggle/theme-toggle.js";

startThemeToggle();
startMenu();
startContents();
startCover();
startFilter();
startNotFound();
startMemory();
startQuestions();
startSearchOpener();
startOffline();
