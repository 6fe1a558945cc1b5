/** The output of commands: on a screen, in a log, in the file of a report. */
package org.cajista.cli.print;
