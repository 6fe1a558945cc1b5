/** The evidence for and against a name: the words around it, the whole document, the votes. */
package org.cajista.annotate.names.evidence;
