/** Who is who, as an editor decides it: changes of a register and of all texts that point to it. */
package org.cajista.edition.identity;
