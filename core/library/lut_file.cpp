#include "core/library/lut_file.h"

#include "core/grading/cube_lut.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace muto::library {

namespace {

constexpr qint64 kLargestLutFile = 32 * 1024 * 1024; // as pages have it

struct LutFileWords
{
    Q_DECLARE_TR_FUNCTIONS(LutFile)
};

QString wordsFor(const grading::CubeFlaw &flaw)
{
    using Kind = grading::CubeFlaw::Kind;
    switch (flaw.kind) {
    case Kind::NotText:
        return LutFileWords::tr("line %1 is not what a .cube file has there").arg(flaw.line);
    case Kind::OneDimension:
        return LutFileWords::tr("it is a LUT of one dimension, and only those of three can be used");
    case Kind::NoSize:
        return LutFileWords::tr("it does not say how large it is (LUT_3D_SIZE)");
    case Kind::TooLarge:
        return LutFileWords::tr("its size is %1, and 2 to %2 can be used")
            .arg(flaw.value)
            .arg(grading::kLargestLut);
    case Kind::BadDomain:
        return LutFileWords::tr("its domain is no range of colours");
    case Kind::WrongCount:
        return LutFileWords::tr("it has %1 colours, which is not what its size says").arg(flaw.value);
    }
    return {};
}

} // namespace

Result<> checkLutFile(const QString &path)
{
    const auto refuse = [&path](const QString &why) {
        return fail(ErrorKind::Io,
                    LutFileWords::tr("Cannot use %1 as a LUT: %2.").arg(QDir::toNativeSeparators(path), why));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    if (file.size() > kLargestLutFile)
        return refuse(LutFileWords::tr("it is too large"));
    const QByteArray text = file.readAll();
    const auto reading = grading::readCube({text.constData(), std::size_t(text.size())});
    return reading.table ? Result<>() : refuse(wordsFor(reading.flaw));
}

} // namespace muto::library
