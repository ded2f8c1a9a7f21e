/** Files → disk, safely: only what changed is written, only what we wrote is removed. */
package io.github.studysite.output;
