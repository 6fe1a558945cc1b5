/** Finds the files that a command is about: of an edition, of folders, of the next commit. */
package org.cajista.project.select;
