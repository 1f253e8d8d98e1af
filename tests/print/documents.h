// Documents for the tests of print, and what other people's programs say about them.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "print/pdf.h"
#include "support/command.h"
#include "support/said.h"
#include "support/temp_folder.h"

namespace keyrite::tests {

using print::Align;
using print::Correction;
using print::DocumentInfo;
using print::Done;
using print::Face;
using print::Fault;
using print::Memory;
using print::Outcome;
using print::Paper;
using print::Pdf;

inline constexpr Face kEveryFace[] = {Face::Sans, Face::SansBold, Face::Mono, Face::MonoBold};

// The title needs escaping in XML, two bytes and four bytes in UTF-8.
DocumentInfo sampleInfo(Paper paper = Paper::A4);

Memory plainMemory();

// A document that begin() must accept.
Pdf begun(const DocumentInfo& info = sampleInfo(), const Memory& memory = plainMemory());

// The whole file. The document must be good.
std::string finished(Pdf pdf);

// A page with every kind of drawing. Gives the first problem.
Outcome<Done> drawSample(Pdf& pdf);

// One document with `draw` on one page.
std::string drawn(const std::function<void(Pdf&)>& draw, const DocumentInfo& info = sampleInfo());

// EXPECT_TRUE that says the problem.
template <class T>
::testing::AssertionResult good(const Outcome<T>& outcome)
{
    return outcome ? ::testing::AssertionSuccess() : ::testing::AssertionFailure() << said(print::describe(outcome.problem()));
}

// The fault of an outcome that must be one.
template <class T>
Fault faultOf(const Outcome<T>& outcome)
{
    EXPECT_FALSE(outcome);
    return outcome ? Fault::Library : outcome.problem().fault;
}

// Runs `program ... FILE` on the document; its output.
std::string shownBy(std::vector<std::string> command, const std::string& pdf);

}  // namespace keyrite::tests
