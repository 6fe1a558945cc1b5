/** Prints findings for editors, for programs, and for platforms that run CI jobs. */
package org.cajista.validate.print;
