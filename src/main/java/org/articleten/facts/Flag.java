package org.articleten.facts;

/** A remark on a result that changes no outcome. */
public enum Flag implements Word {
    ARTICLE_8_CONFLICT,
    CONTRARY_TO_ENLARGEMENT_STUDY,
    DOMESTIC_BAR,
    EUROPEAN_BY_AGREEMENT,
    GOOD_FAITH_CONCERN,
    LATE_OBJECTION,
    MODEL_ASSUMPTION,
    PREMATURE_ACCEPTANCE,
    PREMATURE_DENUNCIATION,
    PREMATURE_DEPOSIT,
    STATEHOOD_CONTESTED
}
