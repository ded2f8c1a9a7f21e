// What runs when the page has been read.
import { startContents } from "../components/contents/contents.js";
import { startCover } from "../components/cover/cover.js";
import { startKeys } from "../components/keys/keys.js";
import { startMemory } from "../components/memory/memory.js";
import { startMenu } from "../components/menu/menu.js";
import { startOffline } from "../components/offline/opener.js";
import { startPeeks } from "../components/peek/peek.js";
import { startPrefetch } from "../components/prefetch/prefetch.js";
import { startQuestions } from "../components/question/question.js";
import { startReading } from "../components/reading/reading.js";
import { startSearchOpener } from "../components/search/opener.js";
import { startThemeToggle } from "../components/theme-toggle/theme-toggle.js";

startThemeToggle();
startMenu();
startContents();
startCover();
startMemory();
startQuestions();
startSearchOpener();
startOffline();
startKeys();
startPeeks();
startReading();
startPrefetch();
