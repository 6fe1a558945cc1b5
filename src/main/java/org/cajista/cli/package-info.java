/** The commands: one small picocli class each. */
package org.cajista.cli;
