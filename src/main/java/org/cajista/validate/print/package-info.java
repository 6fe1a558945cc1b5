/** What was found, for those who read it: an editor, a program, a platform that runs CI jobs. */
package org.cajista.validate.print;
