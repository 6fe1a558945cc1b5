/**
 * The only maker of XML parsers. They are protected against external entities, network access and
 * entity bombs.
 */
package org.cajista.xml;
