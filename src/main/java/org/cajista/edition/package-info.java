/** The edition project: {@code edition.toml}, its files, what is out of date. */
package org.cajista.edition;
