/** Lists of contents and indexes: where they stand, and which titles they name. */
package org.cajista.structure.listed;
