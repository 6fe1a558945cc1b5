/** The edition project: {@code edition.toml}, its files, and what is out of date. */
package org.cajista.edition;
