/**
 * A document while it is read: elements, places, faults, limits. Checks and grammars build on it.
 */
package org.cajista.validate.document;
