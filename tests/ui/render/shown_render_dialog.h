#pragma once

#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_dialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace muto::test {

/// A Render dialog on the screen, whose renders and questions the test plays.
class ShownRenderDialog
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fakes = {};
        m_dialogs = {};
        m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
        open(film());
    }

    void end()
    {
        m_dialog.reset();
        m_renders.reset();
    }

    ui::FilmFacts film() const
    {
        ui::FilmFacts film;
        film.projectFolder = m_folder->path();
        film.entry = QStringLiteral("index.html");
        film.canvas = {1280, 720};
        film.declaredDuration = 10;
        film.duration = 10;
        return film;
    }

    void open(const ui::FilmFacts &film, std::optional<int> job = {}, const ui::RenderPresets &presets = {})
    {
        ui::RenderForm form;
        form.destination = m_folder->filePath(QStringLiteral("renders/film.mp4"));
        if (film.workArea)
            form.range = ui::RangeChoice::Marks;
        m_dialog = std::make_unique<ui::RenderDialog>(ui::RenderDialogInput{film, {}, {}, form, presets, job},
                                                      *m_renders, m_dialogs);
        m_dialog->show();
    }

    void chooseData(const QByteArray &rows)
    {
        ui::FilmFacts facts = film();
        facts.declared = {
            {QStringLiteral("title"), composition::VariableType::String, QStringLiteral("Title"), {}, {}},
            {QStringLiteral("count"), composition::VariableType::Number, QStringLiteral("Count"), 1, {}}};
        open(facts);
        m_dialogs.path = m_folder->filePath(QStringLiteral("rows.csv"));
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rows);
        file.close();
        press("dataFileButton");
    }

    template<typename T>
    T &child(const char *name)
    {
        auto *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no child called %s", name);
        return *found;
    }
    void press(const char *name) { QTest::mouseClick(&child<QAbstractButton>(name), Qt::LeftButton); }
    QString words(const char *name) { return child<QLabel>(name).text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeRenders m_fakes;
    FakeDialogs m_dialogs;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::RenderDialog> m_dialog;
};

} // namespace muto::test
