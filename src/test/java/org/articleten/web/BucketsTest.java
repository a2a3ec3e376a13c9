package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often one client may ask. */
class BucketsTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final Buckets buckets = new Buckets(2, 4, now::get);

    @Test
    void aBurstIsAllowedAndThenTheRate() {
        for (var i = 0; i < 4; i++) {
            assertThat(buckets.take("a", 1)).isZero();
        }
        assertThat(buckets.take("a", 1)).isEqualTo(1);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(499));
        assertThat(buckets.take("a", 1)).isEqualTo(1);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        assertThat(buckets.take("a", 1)).isZero();
        assertThat(buckets.take("a", 1)).isEqualTo(1);
    }

    @Test
    void aPauseFillsTheBucketAndNoMore() {
        buckets.take("a", 4);
        now.addAndGet(TimeUnit.DAYS.toNanos(1));
        for (var i = 0; i < 4; i++) {
            assertThat(buckets.take("a", 1)).isZero();
        }
        assertThat(buckets.take("a", 1)).isEqualTo(1);
    }

    @Test
    void whatCostsLittleTakesLittle() {
        for (var i = 0; i < 16; i++) {
            assertThat(buckets.take("a", 0.25)).isZero();
        }
        assertThat(buckets.take("a", 0.25)).isEqualTo(1);
    }

    @Test
    void oneClientTakesNothingFromAnother() {
        buckets.take("a", 4);
        assertThat(buckets.take("a", 1)).isEqualTo(1);
        assertThat(buckets.take("b", 1)).isZero();
    }

    @Test
    void ofVeryManyClientsNoMoreThanSomeAreRemembered() {
        for (var i = 0; i < 20_000; i++) {
            buckets.take("client " + i, 1);
        }
        assertThat(buckets.clients()).isEqualTo(10_000);
    }
}
