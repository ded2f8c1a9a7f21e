// The glossary.
import { startFilter } from "../components/filter/filter.js";

startFilter();
