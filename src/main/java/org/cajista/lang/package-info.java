/** What is Spanish, French, English or German: word lists and spelling dictionaries, as data. */
package org.cajista.lang;
