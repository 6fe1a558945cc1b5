/** What is asked of a document beyond the grammar: one class a topic. */
package org.cajista.validate.checks;
