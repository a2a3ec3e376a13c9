package org.articleten.facts;

/** Something a government did, as a scenario states it. Acts pass; what the rules conclude from them stays. */
public sealed interface Act
        permits Acceptance,
                Agreement,
                Application,
                BarLifted,
                Declaration,
                Denunciation,
                Deposit,
                Fulfilment,
                Guarantees,
                HomeStep,
                HomeVote,
                Note,
                OwnBar,
                Position,
                Promise,
                Protest,
                Question,
                Ratification,
                Repeal,
                Retraction,
                Signature,
                Vote,
                Withdrawal {
    /** When, and where in the scenario. */
    Entry entry();
}
