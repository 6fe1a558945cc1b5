/** Languages as data: their settings, word lists and spelling dictionaries. */
package org.cajista.lang;
