#include "core/media/mp4_atoms.h"

#include "tests/support/test_main.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QtEndian>

using namespace muto::media;

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray atom(const char *type, int payload)
{
    return bigEndian(quint32(payload + 8)) + type + QByteArray(payload, 'x');
}

/// An atom with its length in 64 bits.
QByteArray longAtom(const char *type, int payload)
{
    return bigEndian(1) + type + bigEndian(0) + bigEndian(quint32(payload + 16)) + QByteArray(payload, 'x');
}

std::optional<Mp4Layout> layoutOf(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return readMp4Layout(file);
}

} // namespace

class TestMp4Atoms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasIndex");
        QTest::addColumn<bool>("hasMediaData");
        QTest::addColumn<bool>("indexIsFirst");
        QTest::addColumn<bool>("isCut");
        const QByteArray ftyp = atom("ftyp", 24), moov = atom("moov", 100), mdat = atom("mdat", 1000);
        QTest::newRow("faststart") << ftyp + moov + atom("free", 0) + mdat << true << true << true << false;
        QTest::newRow("index last") << ftyp + atom("free", 0) + mdat + moov << true << true << false << false;
        QTest::newRow("long media data")
            << ftyp + longAtom("mdat", 500) + moov << true << true << false << false;
        QTest::newRow("media data to the end")
            << ftyp + moov + bigEndian(0) + "mdat" + QByteArray(77, 'x') << true << true << true << false;
        QTest::newRow("no index") << ftyp + mdat << false << true << false << false;
        QTest::newRow("cut in the media data")
            << (ftyp + moov + mdat).chopped(1) << true << true << true << true;
        QTest::newRow("cut in the index")
            << (ftyp + mdat + moov).chopped(50) << true << true << false << true;
        QTest::newRow("cut in a header") << ftyp + moov + mdat.left(5) << true << false << true << false;
        QTest::newRow("absurd length")
            << ftyp + bigEndian(1) + "mdat" + QByteArray(8, '\xff') << false << true << false << true;
    }

    void layoutsAreRecognised()
    {
        QFETCH(QByteArray, bytes);
        const auto layout = layoutOf(bytes);
        QVERIFY(layout.has_value());
        QTEST(layout->hasIndex, "hasIndex");
        QTEST(layout->hasMediaData, "hasMediaData");
        QTEST(layout->indexIsFirst, "indexIsFirst");
        QTEST(layout->isCut, "isCut");
    }

    void otherFilesAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("ftyp");
        QTest::newRow("text") << QByteArray("This is not a film at all, whatever its name says.");
        QTest::newRow("an atom shorter than its header") << bigEndian(4) + "ftyp";
        QTest::newRow("WebM") << QByteArray::fromHex("1a45dfa301000000000000") + "webm";
    }

    void otherFilesAreNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!layoutOf(bytes).has_value());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestMp4Atoms)
#include "tst_mp4_atoms.moc"
