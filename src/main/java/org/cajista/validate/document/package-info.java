/**
 * A document while it is read: elements, locations, findings, limits. Checks and grammars build on
 * it.
 */
package org.cajista.validate.document;
