/** The only maker of XML parsers: hardened against foreign entities, DOCTYPE fetches and bombs. */
package org.cajista.xml;
