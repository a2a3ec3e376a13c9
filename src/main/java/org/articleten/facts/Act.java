package org.articleten.facts;

/** Something a government did, as a scenario states it. Acts pass; what the rules conclude from them stays. */
public sealed interface Act
        permits Acceptance,
                Application,
                BarLifted,
                Denunciation,
                Deposit,
                Note,
                OwnBar,
                Position,
                Promise,
                Question,
                Ratification,
                Retraction,
                Signature,
                Vote,
                Withdrawal {
    /** When, and where in the scenario. */
    Entry entry();
}
