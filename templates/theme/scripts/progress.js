// The page of progress.
import { startProgress } from "../components/progress/progress.js";

startProgress();
