// The home page: what is due, how far each topic is, where the reader stopped.
import { startHome } from "../components/memory/home.js";

startHome();
