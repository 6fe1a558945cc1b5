/** The worklist of an editor: what is unsure, in one order, and what was ticked off. */
package org.cajista.project.doubts;
