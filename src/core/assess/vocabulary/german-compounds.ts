/** German writes an occasion as one word (`Herbstferien`, `Zwischenprüfung`): its ending tells. */
export const GERMAN_OCCASION =
  /^[a-z]{2,20}(?:ferien|urlaub|prufung|klausur|semester|quartal|turnier|konferenz|messe|hochzeit|geburtstag|feier|termin|sitzung|wettkampf|lauf|marathon|ende|anfang|beginn)$/;
