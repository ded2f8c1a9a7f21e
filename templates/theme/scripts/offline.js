// Loaded where a copy of the site may be kept.
import { startNews } from "../components/offline/news.js";

startNews();
