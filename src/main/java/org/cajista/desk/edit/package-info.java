/** What an editor does at the desk: corrections of TEI files, and taking them back. */
package org.cajista.desk.edit;
