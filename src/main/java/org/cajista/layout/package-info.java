/** The second stage: the source to pages of lines, and what each line is on its page. */
package org.cajista.layout;
