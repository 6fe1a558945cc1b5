/** What commands print, and how: on a screen, into a log, into the file of a report. */
package org.cajista.cli.print;
