/**
 * The forms of names: words, the lists and dictionaries that know them, and how a name is taken
 * apart. Knows nothing of persons.
 */
package org.cajista.annotate.names.forms;
