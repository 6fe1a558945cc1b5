/**
 * What several commands ask for in the same way: the project, the schema, the report, the share.
 */
package org.cajista.cli.options;
