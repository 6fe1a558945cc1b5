package org.cajista.project;

/** What a project does with its texts, in this order. */
public enum ProjectStage {
  /** Page texts become TEI. */
  ENCODE,
  /** TEI files are checked. */
  VALIDATE,
  /** TEI files are published. */
  PUBLISH
}
