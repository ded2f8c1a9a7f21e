// The page for what is not there.
import { startNotFound } from "../components/not-found/not-found.js";

startNotFound();
