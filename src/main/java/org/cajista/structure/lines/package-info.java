/** Lines of the running text: how full they are, which begin paragraphs, how they are joined. */
package org.cajista.structure.lines;
