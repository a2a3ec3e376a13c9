package org.articleten.facts;

/** The three layers of guarantees outside membership. */
public enum LayerName implements Word {
    ARMED_FORCES("its own forces"),
    COALITION_OF_THE_WILLING("a coalition of the willing"),
    UNITED_STATES("the United States");

    private final String says;

    LayerName(String says) {
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }
}
