package org.agentos.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private final Targets targets = new Targets("127.0.0.1:13000, feeds.internal:8081");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://10.0.0.8/",
                "http://172.16.5.4/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://localhost/",
                "http://127.0.0.1:13001/",
                "https://example.com:22/",
                "http://user:secret@127.0.0.1:13000/",
                "ftp://example.com/",
                "file:///etc/passwd",
                "http:///nothing",
                "mailto:someone@example.com"
            })
    void forbids(String url) {
        assertThatThrownBy(() -> targets.check(URI.create(url)))
                .isInstanceOfSatisfying(OutboundFailure.class, failure -> assertThat(failure.kind())
                        .isIn(OutboundFailure.Kind.FORBIDDEN_TARGET, OutboundFailure.Kind.UNREACHABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:13000/feed", "https://93.184.216.34/", "http://[2606:4700::1111]:8080/"})
    void allowsPublicAddressesAndWhatAnAdministratorListed(String url) {
        assertThatCode(() -> targets.check(URI.create(url))).doesNotThrowAnyException();
    }

    @Test
    void looksThroughAddressesThatHoldAnother() throws UnknownHostException {
        assertThat(Targets.isPublic(InetAddress.getByName("64:ff9b::808:808"))).isTrue();
        assertThat(Targets.isPublic(InetAddress.getByName("64:ff9b::a00:1"))).isFalse();
    }
}
