/**
 * What an editor sees at the desk: the passage, the page text, the page of the edition, the
 * worklist.
 */
package org.cajista.desk.view;
