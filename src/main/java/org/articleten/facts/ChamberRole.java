package org.articleten.facts;

/** What a chamber can do about the acceptance of a protocol. */
public enum ChamberRole implements Word {
    MUST_AGREE,
    MUST_NOT_OBJECT,
    CAN_DELAY
}
