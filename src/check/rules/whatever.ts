/** Words that say that something makes no difference. */
export const whatever =
  /\b(whether or not|regardless|irrespective|no matter|even (if|though|where)|immaterial|not (be )?(depend|depends|conditional|required|necessary|need)|(does|do|shall) not depend|need not|needs? (no|neither)|nor|without (regard|prejudice)|has no effect|no condition|despite|notwithstanding)\b/i
