#include "app/render_batch.h"

#include "app/exit_codes.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace muto;
using namespace muto::app;
using State = BatchRow::State;

class TestRenderBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>(QStringLiteral("promo"));
        m_command = {};
        m_command.batch = m_project->beside(QStringLiteral("rows.csv"));
        write("title,count\nOne,1\nTwo,2\n");
    }

    void filmsAreNamedByTheirRows()
    {
        m_command.output = m_project->beside(QStringLiteral("out/{title}/film.mp4"));
        const auto batch = read();
        VERIFY_RESULT(batch);
        QCOMPARE(int(batch->films.size()), 2);
        QCOMPARE(batch->films[1].outputPath, m_project->beside(QStringLiteral("out/Two/film.mp4")));
        QCOMPARE(batch->films[1].variables.value(QLatin1String("count")), QJsonValue(2));
        QCOMPARE(batch->manifestPath, m_project->beside(QStringLiteral("out/manifest.json")));
    }

    void anOutputForOneFilmIsNumbered()
    {
        m_command.output = m_project->beside(QStringLiteral("film.mp4"));
        const auto batch = read();
        VERIFY_RESULT(batch);
        QCOMPARE(batch->films[0].outputPath, m_project->beside(QStringLiteral("film-1.mp4")));
        QCOMPARE(batch->manifestPath, m_project->beside(QStringLiteral("manifest.json")));
    }

    void withoutAnOutputTheyHaveAFolderOfTheirOwn()
    {
        const auto batch = read();
        VERIFY_RESULT(batch);
        const QString folder = m_project->path(QStringLiteral("renders/promo_2026-03-09_07-05-02"));
        QCOMPARE(batch->films[1].outputPath, folder + QStringLiteral("/promo-2.mp4"));
        QCOMPARE(batch->manifestPath, folder + QStringLiteral("/manifest.json"));
    }

    void nothingIsReplacedWithoutAWord()
    {
        m_command.output = m_project->beside(QStringLiteral("{title}.mp4"));
        test::writeFile(m_project->beside(QStringLiteral("Two.mp4")), "a film");
        const auto refused = read();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QVERIFY(refused.error().detail.contains(QStringLiteral("Two.mp4")));
        QVERIFY(refused.error().detail.contains(QStringLiteral("--overwrite")));
        m_command.overwrite = true;
        VERIFY_RESULT(read());
    }

    void rowsThatCannotBeReadNameTheirFile()
    {
        write("[1]");
        QVERIFY(read().error().message.contains(QStringLiteral("rows.csv: Row 1 is not an object.")));
        m_command.batch = m_project->beside(QStringLiteral("none.csv"));
        QCOMPARE(read().error().kind, ErrorKind::Io);
    }

    void theManifestSaysHowEachWent()
    {
        m_command.output = m_project->beside(QStringLiteral("{title}.mp4"));
        write("title\nOne\nTwo\nThree\n");
        const auto batch = read();
        VERIFY_RESULT(batch);
        render::RenderReport report;
        report.frames = 60;
        const std::vector<BatchRow> rows{
            {State::Done, report, {}},
            {State::Failed, {}, {ErrorKind::Composition, QStringLiteral("why"), QStringLiteral("what")}},
            {State::Skipped, {}, {}}};
        const QJsonObject manifest = batchManifest(*batch, rows);
        QCOMPARE(manifest.value(QLatin1String("version")), QJsonValue(1));
        QCOMPARE(manifest.value(QLatin1String("succeeded")), QJsonValue(1));
        QCOMPARE(manifest.value(QLatin1String("failed")), QJsonValue(1));
        const QJsonArray list = manifest.value(QLatin1String("rows")).toArray();
        QCOMPARE(list.at(0)[QLatin1String("status")], QJsonValue(QStringLiteral("done")));
        QCOMPARE(list.at(0)[QLatin1String("report")][QLatin1String("frames")], QJsonValue(60));
        QCOMPARE(list.at(1)[QLatin1String("index")], QJsonValue(2));
        QCOMPARE(list.at(1)[QLatin1String("error")][QLatin1String("message")],
                 QJsonValue(QStringLiteral("why")));
        QCOMPARE(list.at(2)[QLatin1String("status")], QJsonValue(QStringLiteral("skipped")));
        QCOMPARE(batchSummary(rows), QStringLiteral("1 of 3 films made, 1 failed, 1 skipped"));
        QCOMPARE(batchExitCode(rows), kExitFailed);
    }

    void exitCodes()
    {
        QCOMPARE(batchExitCode({{State::Done, {}, {}}, {State::Done, {}, {}}}), kExitDone);
        QCOMPARE(batchExitCode({{State::Done, {}, {}}, {State::Failed, {}, {}}}), kExitFailed);
        QCOMPARE(batchExitCode({{State::Cancelled, {}, {}}, {State::Skipped, {}, {}}}), kExitCancelled);
    }

private:
    void write(const QByteArray &rows)
    {
        test::writeFile(m_project->beside(QStringLiteral("rows.csv")), rows);
    }

    Result<Batch> read() const
    {
        const composition::ProjectLocation location{m_project->folder(), QStringLiteral("index.html")};
        render::RenderRequest film;
        film.outputPath = m_command.output;
        const std::vector<composition::Variable> declared{
            {QStringLiteral("title"), composition::VariableType::String, {}, QStringLiteral("x"), {}},
            {QStringLiteral("count"), composition::VariableType::Number, {}, 0, {}}};
        return readBatch(m_command, location, film, declared, QDateTime({2026, 3, 9}, {7, 5, 2}));
    }

    std::unique_ptr<test::TempProject> m_project;
    RenderCommand m_command;
};

MUTO_TEST_MAIN(QCoreApplication, TestRenderBatch)
#include "tst_render_batch.moc"
