/** The files by which several computers encode one edition, a share of its texts each. */
package org.cajista.project.shares;
