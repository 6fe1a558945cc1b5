/** Places and bodies: who finds their names, the gazetteer, the lists that a text gets of them. */
package org.cajista.annotate.names.things;
