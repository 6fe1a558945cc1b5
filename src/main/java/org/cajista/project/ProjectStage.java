package org.cajista.project;

/** The stages of the work on the texts of a project, in this order. */
public enum ProjectStage {
  /** Page texts become TEI. */
  ENCODE,
  /** TEI files are checked. */
  VALIDATE,
  /** TEI files are published. */
  PUBLISH
}
